import { createInterface } from 'node:readline/promises';
import { Trouble } from '../model/trouble.ts';

/** Asks a person, one line for each question. */
export interface Conversation {
  /** Throws `stopped` where no line comes any more: Ctrl+C, Ctrl+D. */
  readonly ask: (question: string) => Promise<string>;
  readonly say: (text: string) => void;
  readonly end: () => void;
}

/** Whether there is a person at the other end who could answer. */
export function canAsk(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** A conversation on a terminal, or on other streams that stand for one. */
export function converse(
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Conversation {
  const prompt = createInterface({ input, output });
  // Unlike `question`, this keeps lines that come before they are asked for, as in a paste.
  const lines = prompt[Symbol.asyncIterator]();
  let isClosed = false;
  prompt.once('close', () => {
    isClosed = true;
  });
  return {
    async ask(question) {
      // After the end of the input there may still be lines to read, but no prompt (Node 24).
      if (isClosed) output.write(question);
      else {
        prompt.setPrompt(question);
        prompt.prompt();
      }
      const { done, value } = await lines.next();
      if (!done) return value;
      // The question still waits on its line.
      output.write('\n');
      throw new Trouble({ code: 'stopped' });
    },
    say(text) {
      output.write(`${text}\n`);
    },
    end() {
      prompt.close();
    },
  };
}
