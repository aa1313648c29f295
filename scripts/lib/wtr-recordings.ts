/** Hands tests in the browser the texts that public services really sent, where they lie beside the repository. */
import { existsSync } from 'node:fs';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { recordedTexts, RECORDINGS } from '../../test/core/recorded-texts.ts';

/** `executeServerCommand('recordings')` gives `{ titles, names }`, both empty where they are not here. */
export const recordingsPlugin = (): TestRunnerPlugin => ({
  name: 'recordings',
  executeCommand: ({ command }) => {
    if (command !== 'recordings') return undefined;
    return existsSync(RECORDINGS) ? recordedTexts() : { titles: [], names: [] };
  },
});
