import { HistoryEntryDto } from '@proxy/supervision-inspections/reviews';
import { TimeLineEntry } from '@shared/time-line/time-line.component';
import { Tone } from '@shared/state-chip/state-chip.component';

const TONES: Record<string, Tone> = {
  'History:Submitted': 'wait',
  'History:Returned': 'warn',
  'History:Accepted': 'good',
  'History:Graded': 'good',
  'History:Overridden': 'warn',
};

/** One step of a cell's story, for the time line. */
export function historyEntry({ time, act = '', by, text }: HistoryEntryDto): TimeLineEntry {
  const returned = act === 'History:Returned';
  return {
    time: time ?? '',
    act: `SupervisionInspections::${act}`,
    who: by,
    tone: TONES[act] ?? 'idle',
    reason: returned ? text : null,
    text: returned ? null : text,
  };
}
