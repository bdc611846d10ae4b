import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { AnswerSheet } from './answer-sheet';
import { AttemptApi } from './attempt-api';
import { AttemptClock } from './attempt-clock';
import { AttemptNews } from './attempt-news';
import { AttemptSession } from './attempt-session';
import { TabSession } from './tab-session';

const KEPT = 'legal-affairs.exam.attempt';
const refusal = (status: number, code?: string) =>
  new HttpErrorResponse({
    status,
    error: { error: { code: code ? `TrainingExams:${code}` : null, validationErrors: null } },
  });
const stored = { savedTime: '', remainingMilliseconds: 60_000 };

describe('The session of an exam page', () => {
  let session: AttemptSession;
  let sheet: AnswerSheet;
  let hear: () => void;
  const api = {
    start: vi.fn(),
    save: vi.fn(),
    heartbeat: vi.fn(),
    paper: () => Promise.resolve({ items: [], sections: [] }),
    hush: () => undefined,
  };
  const news = {
    listen: (_: string, heard: () => void) => (hear = heard),
    close: vi.fn(),
  };

  beforeEach(async () => {
    localStorage.clear();
    vi.resetAllMocks();
    api.start.mockResolvedValue({ attemptId: 'attempt', sessionNumber: 1 });
    TestBed.configureTestingModule({
      providers: [
        AnswerSheet,
        AttemptSession,
        { provide: AttemptApi, useValue: api },
        { provide: AttemptClock, useValue: { watch: () => undefined, sync: () => undefined } },
        { provide: AttemptNews, useValue: news },
        {
          provide: TabSession,
          useValue: { of: () => 1, hold: () => undefined, drop: () => undefined },
        },
      ],
    });
    session = TestBed.inject(AttemptSession);
    sheet = TestBed.inject(AnswerSheet);
    await session.begin();
  });

  async function giveRefused(error: HttpErrorResponse) {
    api.save.mockRejectedValue(error);
    sheet.give(3, { answer: 'true' });
    await vi.waitFor(() => expect(session.isWriting()).toBe(false));
  }

  it.each([
    [401, undefined, 'signedOut'],
    [403, undefined, 'signedOut'],
    [404, undefined, 'signedOut'],
    [409, undefined, 'stuck'],
    [413, undefined, 'stuck'],
    [403, 'AttemptClosed', 'over'],
    [403, 'SessionTakenOver', 'takenOver'],
  ])('for %i %s is held up and keeps the answer on the device', async (status, code, phase) => {
    await giveRefused(refusal(status, code));
    expect(session.phase()).toBe(phase);
    expect(sheet.waiting()).toEqual([3]);
    expect(localStorage.getItem(KEPT)).toContain('true');
  });

  it('that was held up sends what waited once it goes on', async () => {
    await giveRefused(refusal(404));
    api.save.mockResolvedValue(stored);
    await session.begin();
    await vi.waitFor(() => expect(sheet.waiting()).toEqual([]));
    expect(session.phase()).toBe('writing');
  });

  it('that is over goes on by itself when staff give time, and not before', async () => {
    await giveRefused(refusal(403, 'DeadlinePassed'));
    api.heartbeat.mockRejectedValueOnce(refusal(403, 'AttemptClosed'));
    hear();
    await vi.waitFor(() => expect(api.heartbeat).toHaveBeenCalledTimes(1));
    expect(session.phase()).toBe('over');

    api.heartbeat.mockResolvedValue(stored);
    api.save.mockResolvedValue(stored);
    hear();
    await vi.waitFor(() => expect(session.phase()).toBe('writing'));
    await vi.waitFor(() => expect(sheet.waiting()).toEqual([]));
  });
});
