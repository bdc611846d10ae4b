import { Tone } from '@shared/state-chip/state-chip.component';

interface Progress {
  answers?: number;
  settled?: number;
  disputed?: number;
}

/** Answers on which two markers differ come first: nobody's points stand there yet. */
export const progressTone = ({ answers = 0, settled = 0, disputed = 0 }: Progress): Tone =>
  settled >= answers ? 'good' : disputed ? 'warn' : 'wait';
