import { ReviewRoundDto } from '@proxy/supervision-inspections/reviews';
import { SubmissionFileDto, SubmissionStatus } from '@proxy/supervision-inspections/submissions';
import { isPreviewable } from '@shared/file-upload/file-view.component';

/** The file that is open beside the criteria. */
export interface ShownFile {
  submissionId: string | null | undefined;
  file: SubmissionFileDto;
}

/** What is to be reviewed first; else what came last. */
export function firstShown(rounds: readonly ReviewRoundDto[]): ShownFile | null {
  const submitted = rounds.filter(({ status }) => status === SubmissionStatus.Submitted);
  for (const { submissionId, versions } of [...submitted, ...[...rounds].reverse()]) {
    const file = versions?.[0]?.files?.find(({ contentType = '' }) =>
      isPreviewable({ type: contentType }),
    );
    if (file) return { submissionId, file };
  }
  return null;
}

/** Files of the newest versions whose content was handed in elsewhere before. */
export const reusedFiles = (rounds: readonly ReviewRoundDto[]): SubmissionFileDto[] =>
  rounds
    .flatMap(({ versions }) => versions?.[0]?.files ?? [])
    .filter(({ reuses }) => reuses?.length);
