/** Copy buttons: `data-copy` names the element whose text is copied. */
const status = document.querySelector('[data-copy-status]');

for (const button of document.querySelectorAll('button[data-copy]')) {
  // Without the clipboard the button could do nothing, so it stays invisible.
  button.classList.toggle('waiting', navigator.clipboard === undefined);
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copy)?.textContent ?? '';
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = 'Copied.';
    } catch {
      status.textContent = 'Could not copy. Please select the text.';
    }
  });
}
