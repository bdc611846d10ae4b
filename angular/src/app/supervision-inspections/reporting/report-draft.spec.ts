import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import {
  ReportingDetailDto,
  ReportingService,
  SaveSubmissionInput,
} from '@proxy/supervision-inspections/submissions';
import { Observable, Subject, of, throwError } from 'rxjs';
import { ReportDraft } from './report-draft';

const PAUSE_MS = 2000;

const read: ReportingDetailDto = {
  task: { indicatorId: 'i', round: 1, organizationUnitId: 'u' },
  note: '旧',
  files: [],
  contacts: [],
  concurrencyStamp: 's0',
};

function open(
  answer: (input: SaveSubmissionInput) => Observable<ReportingDetailDto>,
  detail = read,
) {
  const sent: SaveSubmissionInput[] = [];
  const saveDraft = (input: SaveSubmissionInput) => {
    sent.push(input);
    return answer(input);
  };
  TestBed.configureTestingModule({
    providers: [ReportDraft, { provide: ReportingService, useValue: { saveDraft } }],
  });
  const draft = TestBed.inject(ReportDraft);
  draft.open(detail, true);
  wait();
  return { draft, sent };
}

function wait(ms = PAUSE_MS) {
  TestBed.tick();
  vi.advanceTimersByTime(ms);
  TestBed.tick();
}

const refusal = (status: number) => throwError(() => new HttpErrorResponse({ status }));

describe('A draft that saves itself', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('sends nothing before something was changed', () => {
    expect(open(() => of(read)).sent).toEqual([]);
  });

  it('is kept after a pause in typing, and goes on from the stamp that came back', () => {
    const { draft, sent } = open(() => of({ ...read, concurrencyStamp: 's1' }));
    draft.change({ note: '新' });
    wait();
    expect([draft.state(), draft.savedTime() !== null]).toEqual(['Kept', true]);
    draft.change({ note: '更新' });
    wait();
    expect(sent.map(({ note, concurrencyStamp }) => [note, concurrencyStamp])).toEqual([
      ['新', 's0'],
      ['更新', 's1'],
    ]);
  });

  it('waits for the answer before it sends what was typed meanwhile', () => {
    const answers = new Subject<ReportingDetailDto>();
    const { draft, sent } = open(() => answers);
    draft.change({ note: '一' });
    wait();
    draft.change({ note: '一二' });
    wait();
    expect(sent.length).toBe(1);
    answers.next(read);
    answers.complete();
    wait();
    expect(sent.map(({ note }) => note)).toEqual(['一', '一二']);
  });

  it('gives new contacts the ids that they got, so that they are not stored twice', () => {
    const detail = { ...read, asksForContacts: true };
    const { draft, sent } = open(
      () => of({ ...detail, contacts: [{ id: 'c1', phone: '138****0001' }] }),
      detail,
    );
    const typed = { name: '王一', phone: '13800000001' };
    draft.change({
      contacts: draft.value().contacts.map((row, i) => (i ? row : { ...row, ...typed })),
    });
    wait();
    draft.change({ note: '新' });
    wait();
    expect(sent.map(({ contacts }) => contacts?.[0]?.id)).toEqual([null, 'c1']);
  });

  it('tries again by itself when the network was away', () => {
    let online = false;
    const { draft, sent } = open(() => (online ? of(read) : refusal(0)));
    draft.change({ note: '新' });
    wait();
    expect(draft.state()).toBe('Failed');
    online = true;
    wait(10_000);
    expect([sent.length, draft.state()]).toEqual([2, 'Kept']);
  });

  it('is saved at once when the page is left, which waits for it', async () => {
    const answers = new Subject<ReportingDetailDto>();
    const { draft, sent } = open(() => answers);
    draft.change({ note: '新' });
    let left = false;
    const leaving = draft.flush().then(() => (left = true));
    await Promise.resolve();
    expect([sent.length, left]).toEqual([1, false]);
    answers.next(read);
    answers.complete();
    await leaving;
    expect(draft.changed()).toBe(false);
  });

  it('stops at a conflict, keeps what was typed and goes on from the latest state', () => {
    let refused = true;
    const { draft, sent } = open(() => (refused ? refusal(409) : of(read)));
    draft.change({ note: '我的' });
    wait();
    wait(60_000);
    expect([sent.length, draft.state(), draft.value().note]).toEqual([1, 'Conflict', '我的']);
    refused = false;
    draft.goOn({ ...read, note: '同事的', concurrencyStamp: 's9' }, true);
    wait();
    expect([draft.bothChanged(), sent[1]?.note, sent[1]?.concurrencyStamp]).toEqual([
      ['Note'],
      '我的',
      's9',
    ]);
  });
});
