import { QuestionVersionDto } from '@proxy/training-exams/questions';
import { TimeLineEntry } from '@shared/time-line/time-line.component';

type Words = (key: string, ...params: string[]) => string;

/** Newest first: a reviewed version stands twice, once for its review and once for its writing. */
export const versionEntries = (
  versions: readonly QuestionVersionDto[],
  words: Words,
): TimeLineEntry[] =>
  versions.flatMap(version => [...review(version, words), writing(version, words)]);

function review(version: QuestionVersionDto, words: Words): TimeLineEntry[] {
  if (!version.isReviewed || !version.reviewedTime) return [];
  const act = words('Questions:VersionReviewed', `${version.number}`);
  return [{ time: version.reviewedTime, act, who: version.reviewer, tone: 'good' }];
}

const writing = (version: QuestionVersionDto, words: Words): TimeLineEntry => ({
  time: version.changedTime ?? version.startedTime ?? '',
  act: words('Questions:VersionWritten', `${version.number}`),
  who: version.authors?.join('、'),
  changes: version.differences?.map(({ field, before, after }) => ({
    name: `TrainingExams::${field}`,
    from: before || null,
    to: after || null,
  })),
  tone: version.isReviewed ? 'idle' : 'wait',
});
