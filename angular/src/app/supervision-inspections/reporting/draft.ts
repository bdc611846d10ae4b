import {
  ReportingDetailDto,
  SaveSubmissionInput,
  SubmissionFileDto,
} from '@proxy/supervision-inspections/submissions';
import {
  ContactRow,
  REQUIRED_CONTACTS,
  contactInput,
  isBlank,
  problemOf,
  rowsOf,
  savable,
} from './contact-rows';

/**
 * A file of the draft; a fresh one is the person's own until it is saved with the draft, one with
 * an address comes from elsewhere.
 */
export type DraftFile = SubmissionFileDto & { fresh?: boolean; url?: string };

export function fileUrl(
  { fileId, fresh, url }: DraftFile,
  submissionId: string | null | undefined,
): string {
  if (url) return url;
  return fresh
    ? `/api/app/file/${fileId}/content`
    : `/api/app/reporting/${submissionId}/file/${fileId}`;
}

/** What the unit is working on. */
export interface Draft {
  note: string;
  files: readonly DraftFile[];
  contacts: readonly ContactRow[];
}

export type DraftContent = Pick<SaveSubmissionInput, 'note' | 'fileIds' | 'contacts'>;

export interface DraftProblem {
  key: string;
  param: string;
  /** Id of the element to go to. */
  at: string;
}

export const draftOf = (detail: ReportingDetailDto): Draft => ({
  note: detail.note ?? '',
  files: detail.files ?? [],
  contacts: detail.asksForContacts ? rowsOf(detail.contacts ?? []) : [],
});

export const contentOf = ({ note, files, contacts }: Draft): DraftContent => ({
  note,
  fileIds: files.map(({ fileId }) => fileId as string),
  contacts: savable(contacts).map(contactInput),
});

/** What keeps it from being handed in. */
export function problemsOf(draft: Draft, asksForContacts: boolean): DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (!draft.files.length) problems.push({ key: 'NoFiles', param: '', at: 'files' });
  if (!asksForContacts) return problems;
  const { contacts } = draft;
  const count = contacts.filter(row => !isBlank(row)).length;
  if (count < REQUIRED_CONTACTS) {
    problems.push({ key: 'TooFewContacts', param: `${REQUIRED_CONTACTS - count}`, at: 'contacts' });
  }
  contacts.forEach((row, i) => {
    const problem = problemOf(row, contacts);
    const column = problem === 'NoName' ? 'name' : 'phone';
    if (problem) problems.push({ key: problem, param: `${i + 1}`, at: `contact-${column}-${i}` });
  });
  return problems;
}

export type DraftPart = 'Note' | 'Files' | 'Contacts';

/**
 * The draft on a colleague's newer one: what was not touched takes the new state, what was typed
 * stays, files of both are kept. Names the parts that both changed.
 */
export function rebased(
  read: Draft,
  mine: Draft,
  latest: Draft,
): { draft: Draft; both: DraftPart[] } {
  const touched = parts(read, mine);
  const both = parts(read, latest).filter(part => touched.includes(part));
  return {
    draft: {
      note: touched.includes('Note') ? mine.note : latest.note,
      files: mergedFiles(read.files, mine.files, latest.files),
      contacts: touched.includes('Contacts')
        ? adopted(mine.contacts, latest.contacts)
        : latest.contacts,
    },
    both,
  };
}

function parts(from: Draft, to: Draft): DraftPart[] {
  const [a, b] = [contentOf(from), contentOf(to)];
  const differ = (x: unknown, y: unknown) => JSON.stringify(x) !== JSON.stringify(y);
  return [
    ...(differ(a.note, b.note) ? (['Note'] as const) : []),
    ...(differ(a.fileIds, b.fileIds) ? (['Files'] as const) : []),
    ...(differ(a.contacts, b.contacts) ? (['Contacts'] as const) : []),
  ];
}

function mergedFiles(
  read: readonly DraftFile[],
  mine: readonly DraftFile[],
  latest: readonly DraftFile[],
): DraftFile[] {
  const has = (files: readonly DraftFile[], { fileId }: DraftFile) =>
    files.some(file => file.fileId === fileId);
  const kept = latest.filter(file => !has(read, file) || has(mine, file));
  const added = mine.filter(file => !has(read, file) && !has(latest, file));
  return [...kept, ...added];
}

// A row whose stored contact is gone is stored anew.
function adopted(mine: readonly ContactRow[], latest: readonly ContactRow[]): ContactRow[] {
  const ids = latest.map(({ id }) => id);
  return mine.map(row =>
    row.id && !ids.includes(row.id) ? { ...row, id: null, storedPhone: '' } : row,
  );
}
