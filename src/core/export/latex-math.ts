/** MathML as TeX, for formulas that a source does not send as TeX. */
import { markupText } from '../markup/index.ts';
import type { MarkupNode } from '../markup/index.ts';

const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );
const CAPITALS = new Set([
  'Gamma',
  'Delta',
  'Theta',
  'Lambda',
  'Xi',
  'Pi',
  'Sigma',
  'Upsilon',
  'Phi',
  'Psi',
  'Omega',
]);

const SIGNS: Readonly<Record<string, string>> = {
  '×': '\\times',
  '·': '\\cdot',
  '±': '\\pm',
  '−': '-',
  '≤': '\\leq',
  '≥': '\\geq',
  '≠': '\\neq',
  '≈': '\\approx',
  '∼': '\\sim',
  '∞': '\\infty',
  '→': '\\to',
  '←': '\\leftarrow',
  '∈': '\\in',
  '∂': '\\partial',
  '∑': '\\sum',
  '∏': '\\prod',
  '∫': '\\int',
  '√': '\\surd',
  ℓ: '\\ell',
  ħ: '\\hbar',
  ϵ: '\\epsilon',
  ϕ: '\\phi',
  '‾': '\\bar',
  '\\': '\\backslash',
};

function sign(character: string): string {
  const known = SIGNS[character];
  if (known !== undefined) return `${known} `;
  if (/[{}$&#%_]/.test(character)) return `\\${character}`;
  const index = (character.codePointAt(0) ?? 0) - 0x3b1;
  const small = GREEK[index];
  if (small !== undefined) return `\\${small} `;
  const letter = GREEK[index + 32] ?? '';
  const capital = letter.charAt(0).toUpperCase() + letter.slice(1);
  return CAPITALS.has(capital) ? `\\${capital} ` : character;
}

const signs = (text: string): string => Array.from(text, sign).join('');

/** What stands between the dollar signs for a node of a formula. */
function tex(node: MarkupNode): string {
  if (typeof node === 'string') return signs(node);
  const parts = node.children.map(tex);
  const [base = '', first = '', second = ''] = parts;
  switch (node.tag) {
    case 'mtext':
      return `\\mathrm{${parts.join('').trim()}}`;
    case 'mi':
      return markupText([node]).length > 1 ? `\\mathrm{${parts.join('').trim()}}` : parts.join('');
    case 'msub':
    case 'munder':
      return `{${base}}_{${first}}`;
    case 'msup':
      return `{${base}}^{${first}}`;
    case 'mover':
      return first.startsWith('\\bar ') ? `\\bar{${base}}` : `{${base}}^{${first}}`;
    case 'msubsup':
    case 'munderover':
      return `{${base}}_{${first}}^{${second}}`;
    case 'mfrac':
      return `\\frac{${base}}{${first}}`;
    case 'msqrt':
      return `\\sqrt{${parts.join('')}}`;
    case 'mroot':
      return `\\sqrt[${first}]{${base}}`;
    default:
      return parts.join('');
  }
}

/** A formula between dollar signs. */
export const latexMath = (node: MarkupNode): string =>
  `$${tex(node)
    .replace(/ +(?=[\s}^_]|$)/g, '')
    .trim()}$`;
