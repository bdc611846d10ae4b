import { TrainingSessionDto, TrainingSessionStatus } from '@proxy/trainer-pool/sessions';
import { actsOf, placesLeft } from './session-words';

const START = '2026-03-09T01:00:00Z';
const END = '2026-03-09T04:00:00Z';
const session = (status: TrainingSessionStatus) =>
  ({ status, startTime: START, endTime: END }) as TrainingSessionDto;
const at = (status: TrainingSessionStatus, time: string) => {
  const acts = actsOf(session(status), Date.parse(time));
  return Object.keys(acts).filter(act => acts[act as keyof typeof acts]);
};

describe('What can be done with a session', () => {
  it('is a draft: everything is still open', () => {
    expect(at(TrainingSessionStatus.Draft, '2026-03-01T00:00:00Z')).toEqual([
      'publish',
      'edit',
      'delete',
      'signUp',
      'invite',
      'addPeople',
    ]);
  });

  it('was published: it is planned anew or cancelled until it begins', () => {
    const before = at(TrainingSessionStatus.Published, '2026-03-01T00:00:00Z');
    expect(before).toContain('rePlan');
    expect(before).toContain('cancel');
    const during = at(TrainingSessionStatus.Published, START);
    expect(during).not.toContain('rePlan');
    expect(during).not.toContain('cancel');
    expect(during).toContain('present');
    expect(before).not.toContain('present');
  });

  it('is closed once it is over, and then has a record', () => {
    expect(at(TrainingSessionStatus.Published, END)).toContain('close');
    expect(at(TrainingSessionStatus.Published, END)).not.toContain('present');
    expect(at(TrainingSessionStatus.Closed, END)).toEqual(['evaluate', 'record']);
    expect(at(TrainingSessionStatus.Cancelled, END)).toEqual([]);
  });

  it('has no fewer than no places left', () => {
    expect(placesLeft({ places: 3, taken: 1 })).toBe(2);
    expect(placesLeft({ places: 1, taken: 2 })).toBe(0);
  });
});
