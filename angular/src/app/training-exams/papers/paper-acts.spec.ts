import { LocalizationService } from '@abp/ng.core';
import { TestBed } from '@angular/core/testing';
import { PaperAvailabilityDto, PaperService } from '@proxy/training-exams/papers';
import { Act, ActDialog } from '@shared/act-dialog/act-dialog.service';
import { InlineErrors } from '@shared/errors/inline-errors';
import { Observable, of, throwError } from 'rxjs';
import { PaperActs } from './paper-acts';

const PREFIX = 'TrainingExams::Papers:';

/** What is asked before a paper is published. */
async function questionWith(
  availability: Observable<PaperAvailabilityDto>,
): Promise<Partial<Act<unknown>>> {
  let asked: Partial<Act<unknown>> = {};
  TestBed.configureTestingModule({
    providers: [
      { provide: PaperService, useValue: { getAvailability: () => availability } },
      { provide: InlineErrors, useValue: { within: <T>(call: T) => call } },
      { provide: ActDialog, useValue: { done: async (act: Act<unknown>) => !!(asked = act) } },
      {
        provide: LocalizationService,
        useValue: { instant: (key: string, ...params: string[]) => [key, ...params].join(' ') },
      },
    ],
  });
  const sections = [{ title: '一' }, { title: '二' }];
  const paper = { id: '1', title: 'x', questionCount: 9, totalPoints: 18.5, sections };
  await TestBed.inject(PaperActs).publish(paper);
  return asked;
}

describe('Publishing a paper', () => {
  it('says what it will hold and what the bank is short of', async () => {
    const { whom, warnings } = await questionWith(
      of({
        rules: [
          { section: 0, rule: 0, needed: 4, fitting: 4, reachable: 4 },
          { section: 1, rule: 1, needed: 5, fitting: 7, reachable: 3 },
        ],
        unusableQuestionIds: ['q1'],
      }),
    );
    expect(whom).toBe(`${PREFIX}Publish.Whom x 9 18.5`);
    expect(warnings).toEqual([`${PREFIX}Shortfall 二 2 5 3`, `${PREFIX}Publish.Unusable 1`]);
  });

  it('asks all the same when the bank could not be asked', async () => {
    const { warnings } = await questionWith(throwError(() => new Error('offline')));
    expect(warnings).toBeUndefined();
  });
});
