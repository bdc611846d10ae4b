import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  IndicatorApplicability,
  IndicatorDto,
  TaskPlanDto,
} from '@proxy/supervision-inspections/task-plans';
import { methodsIn } from '../methods';
import { planRows } from './plan-rows';

/** The table as it is on paper; on phones each line is a card. */
@Component({
  selector: 'app-plan-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink],
  templateUrl: './plan-table.component.html',
  styleUrl: './plan-table.component.scss',
})
export class PlanTableComponent {
  readonly plan = input.required<TaskPlanDto>();
  /** What may be done with a line. */
  readonly act = input<'edit' | 'amend' | null>(null);
  readonly removed = output<IndicatorDto>();

  protected readonly Picked = IndicatorApplicability.Picked;
  protected readonly methodsIn = methodsIn;
  protected readonly rows = computed(() => planRows(this.plan().indicators ?? []));

  protected units({ pickedUnitNames }: IndicatorDto): string {
    return pickedUnitNames?.join('、') ?? '';
  }
}
