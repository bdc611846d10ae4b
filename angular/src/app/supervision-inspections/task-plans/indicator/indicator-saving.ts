import { Injectable, inject } from '@angular/core';
import {
  IndicatorInput,
  TaskPlanDto,
  TaskPlanService,
  TaskPlanStatus,
} from '@proxy/supervision-inspections/task-plans';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { reasonField } from '@shared/act-dialog/act-words';
import { InlineErrors } from '@shared/errors/inline-errors';
import { catchError, firstValueFrom, map, of } from 'rxjs';
import { isConflict } from '../../conflicts/rebase';

/** Saves a line the way the plan's state asks for. */
@Injectable({ providedIn: 'root' })
export class IndicatorSaving {
  private readonly service = inject(TaskPlanService);
  private readonly dialog = inject(ActDialog);
  private readonly inline = inject(InlineErrors);

  /** False when the person turned back; throws what the server refuses. */
  async save(
    plan: TaskPlanDto,
    indicatorId: string | undefined,
    input: IndicatorInput,
  ): Promise<boolean> {
    const planId = plan.id ?? '';
    if (indicatorId && plan.status === TaskPlanStatus.Published)
      return this.amend(planId, indicatorId, input);
    const call = indicatorId
      ? this.service.updateIndicator(planId, indicatorId, input)
      : this.service.createIndicator(planId, input);
    await firstValueFrom(this.inline.within(call));
    return true;
  }

  /** A conflict ends the dialog: it is solved on the page, which still has the input. */
  private async amend(
    planId: string,
    indicatorId: string,
    indicator: IndicatorInput,
  ): Promise<boolean> {
    const answer = await this.dialog.open({
      title: 'SupervisionInspections::Plans:Amend.Title',
      verb: 'SupervisionInspections::Plans:Amend',
      what: 'SupervisionInspections::Plans:Amend.What',
      whom: `${indicator.number} ${indicator.name}`,
      undo: 'SupervisionInspections::Plans:Amend.Undo',
      fields: [reasonField('SupervisionInspections::Plans:Amend.Reason')],
      run: ({ reason = '' }) =>
        this.service.amendIndicator(planId, indicatorId, { reason, indicator }).pipe(
          map(() => null),
          catchError((error: unknown) => {
            if (isConflict(error)) return of(error);
            throw error;
          }),
        ),
    });
    if (answer) throw answer;
    return answer === null;
  }
}
