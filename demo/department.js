/** One list of publications for everybody: the reader says whose, here or in the graph. */
const section = document.querySelector('#works');
const list = section.querySelector('work-list');
const select = section.querySelector('select');

const show = (researcher) => {
  select.value = researcher;
  list.setAttribute('researcher', researcher);
};

section.querySelector('.whose').hidden = false;
select.addEventListener('change', () => {
  show(select.value);
});

document.querySelector('graph-explorer').addEventListener('researcher-request', (event) => {
  const ours = [...select.options].some(({ value }) => value === event.researcher);
  // Others have a page elsewhere, where their link leads.
  if (!ours) return;
  event.preventDefault();
  show(event.researcher);
  section.focus({ preventScroll: true });
  section.scrollIntoView();
});
