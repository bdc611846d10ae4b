import { LocalizationService } from '@abp/ng.core';
import { TestBed } from '@angular/core/testing';
import {
  PublishPreviewDto,
  PublishWarningKind,
  TaskPlanService,
} from '@proxy/supervision-inspections/task-plans';
import { Act, ActDialog } from '@shared/act-dialog/act-dialog.service';
import { InlineErrors } from '@shared/errors/inline-errors';
import { Observable, of, throwError } from 'rxjs';
import { PlanActs } from './plan-acts';

/** The question that is put before a plan is published. */
async function questionWith(
  preview: Observable<PublishPreviewDto>,
): Promise<Partial<Act<unknown>>> {
  let asked: Partial<Act<unknown>> = {};
  TestBed.configureTestingModule({
    providers: [
      { provide: TaskPlanService, useValue: { getPublishPreview: () => preview } },
      { provide: InlineErrors, useValue: { within: <T>(call: T) => call } },
      { provide: ActDialog, useValue: { done: async (act: Act<unknown>) => !!(asked = act) } },
      {
        provide: LocalizationService,
        useValue: { instant: (key: string, ...params: string[]) => [key, ...params].join(' ') },
      },
    ],
  });
  await TestBed.inject(PlanActs).publish({ id: '1', title: 'x' } as never);
  return asked;
}

describe('Publishing', () => {
  it('says what the server counted and what it warns of', async () => {
    const { whom, warnings } = await questionWith(
      of({
        unitCount: 14,
        dueDateCount: 3,
        uploadCount: 26,
        warnings: [
          { kind: PublishWarningKind.NoUnits, indicatorNumber: 2, indicatorName: 'a' },
          {
            kind: PublishWarningKind.DeadlineOver,
            indicatorNumber: 5,
            indicatorName: 'b',
            deadline: '2026-03-01',
          },
        ],
      }),
    );
    const prefix = 'SupervisionInspections::Plans:Publish';
    expect(whom).toBe(`${prefix}.Whom 14 3 26`);
    expect(warnings?.map(text => text.trim())).toEqual([
      `${prefix}.Warning.0 2 a`,
      `${prefix}.Warning.1 5 b 2026-03-01`,
    ]);
  });

  it('asks all the same when nothing could be counted', async () => {
    const question = await questionWith(throwError(() => new Error('offline')));
    expect(question.whom).toBeUndefined();
    expect(question.warnings).toBeUndefined();
  });
});
