import { ScoreChangeDto } from '@proxy/training-exams/results';
import { TimeLineEntry } from '@shared/time-line/time-line.component';

type Words = (key: string, ...values: string[]) => string;

/** How a score came to be another one, for the time line. */
export const changesOf = (changes: readonly ScoreChangeDto[], words: Words): TimeLineEntry[] =>
  changes.map(({ time = '', number, oldPoints = 0, newPoints = 0, reason, ...whole }) => ({
    time,
    act: words('TrainingExams::Desk:Nth', `${number}`),
    reason,
    tone: newPoints < oldPoints ? 'warn' : 'good',
    changes: [
      { name: 'TrainingExams::MyResult:Points', from: `${oldPoints}`, to: `${newPoints}` },
      {
        name: 'TrainingExams::MyResult:Score',
        from: scoreText(whole.oldScore),
        to: scoreText(whole.newScore),
      },
    ],
  }));

const scoreText = (score: number | null | undefined) => `${score ?? '—'}`;
