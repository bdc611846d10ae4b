import { TrainerEventKind } from '@proxy/trainer-pool/trainers';
import { trainerHistory } from './trainer-history';

describe('trainerHistory', () => {
  it('shows the newest first and from which day to which a term was extended', () => {
    const [extended, appointed] = trainerHistory({
      events: [
        { kind: TrainerEventKind.Appointed, termEnd: '2029-03-01', reason: '云司通〔2026〕1号' },
        { kind: TrainerEventKind.Extended, termEnd: '2031-03-01', reason: '课程延续' },
      ],
    });

    expect(appointed).toMatchObject({ text: '云司通〔2026〕1号', reason: null, changes: [] });
    expect(extended?.reason).toBe('课程延续');
    expect(extended?.changes).toMatchObject([{ from: '2029-03-01', to: '2031-03-01' }]);
  });
});
