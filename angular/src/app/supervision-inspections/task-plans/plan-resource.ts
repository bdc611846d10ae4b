import { Signal, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import {
  TaskPlanDto,
  TaskPlanService,
  TaskPlanStatus,
} from '@proxy/supervision-inspections/task-plans';
import { InlineErrors } from '@shared/errors/inline-errors';
import { Tone } from '@shared/state-chip/state-chip.component';

/** The plan of a page; undefined while there is no id, as for a new one. */
export function planResource(id: Signal<string | undefined>) {
  const service = inject(TaskPlanService);
  const inline = inject(InlineErrors);
  return rxResource<TaskPlanDto, string | undefined>({
    params: id,
    stream: ({ params }) => inline.within(service.get(params as string)),
  });
}

export const PLAN_TONES: Record<TaskPlanStatus, Tone> = {
  [TaskPlanStatus.Draft]: 'warn',
  [TaskPlanStatus.Published]: 'good',
  [TaskPlanStatus.Closed]: 'idle',
};

export const planStatusName = (status: TaskPlanStatus | undefined): string =>
  `SupervisionInspections::Enum:TaskPlanStatus.${status ?? TaskPlanStatus.Draft}`;
