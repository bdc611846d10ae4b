import { Injectable, inject } from '@angular/core';
import { LocalizationService } from '@abp/ng.core';
import { OrganizationUnitKind, OrganizationUnitService } from '@proxy/platform/organization-units';
import {
  IndicatorDto,
  TaskPlanDto,
  TaskPlanService,
} from '@proxy/supervision-inspections/task-plans';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { InlineErrors } from '@shared/errors/inline-errors';
import { catchError, firstValueFrom, forkJoin, map, of } from 'rxjs';
import { reachedUnits } from './reached-units';

/** What can be done with a plan as a whole: each asks first and says what follows. */
@Injectable({ providedIn: 'root' })
export class PlanActs {
  private readonly service = inject(TaskPlanService);
  private readonly units = inject(OrganizationUnitService);
  private readonly dialog = inject(ActDialog);
  private readonly inline = inject(InlineErrors);
  private readonly words = inject(LocalizationService);

  async publish(plan: TaskPlanDto): Promise<boolean> {
    const count = await this.countUnits(plan);
    return this.dialog.done({
      title: 'SupervisionInspections::Plans:Publish.Title',
      verb: 'SupervisionInspections::Plans:Publish',
      what: 'SupervisionInspections::Plans:Publish.What',
      whom:
        count === null
          ? undefined
          : this.words.instant('SupervisionInspections::Plans:Publish.Whom', String(count)),
      undo: 'SupervisionInspections::Plans:Publish.Undo',
      run: () => this.service.publish(this.idOf(plan)),
    });
  }

  close(plan: TaskPlanDto): Promise<boolean> {
    return this.dialog.done({
      title: 'SupervisionInspections::Plans:Close.Title',
      verb: 'SupervisionInspections::Plans:Close',
      what: 'SupervisionInspections::Plans:Close.What',
      whom: plan.title,
      undo: 'SupervisionInspections::Plans:Close.Undo',
      danger: true,
      run: () => this.service.close(this.idOf(plan)),
    });
  }

  delete(plan: TaskPlanDto): Promise<boolean> {
    return this.dialog.done({
      title: 'SupervisionInspections::Plans:Delete.Title',
      verb: 'AbpUi::Delete',
      what: 'SupervisionInspections::Plans:Delete.What',
      whom: plan.title,
      undo: 'SupervisionInspections::Plans:Delete.Undo',
      danger: true,
      run: () => this.service.delete(this.idOf(plan)),
    });
  }

  deleteIndicator(plan: TaskPlanDto, indicator: IndicatorDto): Promise<boolean> {
    return this.dialog.done({
      title: 'SupervisionInspections::Plans:DeleteIndicator.Title',
      verb: 'AbpUi::Delete',
      what: 'SupervisionInspections::Plans:DeleteIndicator.What',
      whom: `${indicator.number} ${indicator.name}`,
      undo: 'SupervisionInspections::Plans:Delete.Undo',
      danger: true,
      run: () => this.service.deleteIndicator(this.idOf(plan), indicator.id ?? ''),
    });
  }

  /** Null when it can't be said. */
  private countUnits(plan: TaskPlanDto): Promise<number | null> {
    const idsOf = (kind: OrganizationUnitKind) =>
      this.units
        .getList({ kind, maxResultCount: 1000 })
        .pipe(map(({ items }) => (items ?? []).map(unit => unit.id ?? '')));
    const call = forkJoin({
      counties: idsOf(OrganizationUnitKind.County),
      departments: idsOf(OrganizationUnitKind.Department),
    }).pipe(
      map(kinds => reachedUnits(plan.indicators ?? [], kinds).size),
      catchError(() => of(null)),
    );
    return firstValueFrom(this.inline.within(call));
  }

  private readonly idOf = ({ id }: TaskPlanDto) => id ?? '';
}
