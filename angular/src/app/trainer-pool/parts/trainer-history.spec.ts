import { ProfilePart, TrainerEventKind } from '@proxy/trainer-pool/trainers';
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

  it('shows what an edit changed, old and new, and which courses got other material', () => {
    const [edit] = trainerHistory({
      events: [
        {
          kind: TrainerEventKind.Described,
          changes: [
            { part: ProfilePart.Course, from: null, to: '文书写作' },
            { part: ProfilePart.CourseContent, from: '案卷制作', to: '案卷制作' },
          ],
        },
      ],
    });

    expect(edit?.changes).toEqual([
      { name: 'TrainerPool::Enum:ProfilePart.3', from: null, to: '文书写作' },
    ]);
    expect(edit?.facts).toEqual([{ name: 'TrainerPool::Enum:ProfilePart.4', value: '案卷制作' }]);
  });
});
