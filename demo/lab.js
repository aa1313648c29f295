/** The laboratory's reading light: paper (light), lamp (dark); the system's choice until asked. */
const button = document.querySelector('[data-reading-light]');
const root = document.documentElement;

const lamp = () =>
  root.dataset.light === undefined
    ? matchMedia('(prefers-color-scheme: dark)').matches
    : root.dataset.light === 'lamp';

const name = () => {
  button.textContent = lamp() ? 'Read on paper' : 'Read by lamp';
};

button.addEventListener('click', () => {
  root.dataset.light = lamp() ? 'paper' : 'lamp';
  name();
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', name);
name();
button.classList.remove('waiting');
