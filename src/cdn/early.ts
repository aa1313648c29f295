/** The first thing that a script for pages does: it has no time to lose. */
import { askEarly } from '../internal/ask-early.ts';

askEarly();
