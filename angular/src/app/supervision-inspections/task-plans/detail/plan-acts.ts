import { Injectable, inject } from '@angular/core';
import { LocalizationService } from '@abp/ng.core';
import {
  IndicatorDto,
  PublishPreviewDto,
  TaskPlanDto,
  TaskPlanService,
} from '@proxy/supervision-inspections/task-plans';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { InlineErrors } from '@shared/errors/inline-errors';
import { catchError, firstValueFrom, of } from 'rxjs';

/** What can be done with a plan as a whole: each asks first and says what follows. */
@Injectable({ providedIn: 'root' })
export class PlanActs {
  private readonly service = inject(TaskPlanService);
  private readonly dialog = inject(ActDialog);
  private readonly inline = inject(InlineErrors);
  private readonly words = inject(LocalizationService);

  async publish(plan: TaskPlanDto): Promise<boolean> {
    const preview = await this.preview(plan);
    return this.dialog.done({
      title: 'SupervisionInspections::Plans:Publish.Title',
      verb: 'SupervisionInspections::Plans:Publish',
      what: 'SupervisionInspections::Plans:Publish.What',
      whom:
        preview && this.text('Whom', preview.unitCount, preview.dueDateCount, preview.uploadCount),
      warnings: preview?.warnings?.map(({ kind, indicatorNumber, indicatorName, deadline }) =>
        this.text(`Warning.${kind}`, indicatorNumber, indicatorName, deadline),
      ),
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

  /** Undefined when it can't be said, which is no reason not to publish. */
  private preview(plan: TaskPlanDto): Promise<PublishPreviewDto | undefined> {
    const call = this.service
      .getPublishPreview(this.idOf(plan))
      .pipe(catchError(() => of(undefined)));
    return firstValueFrom(this.inline.within(call));
  }

  private text(key: string, ...values: unknown[]): string {
    const params = values.map(value => `${value ?? ''}`);
    return this.words.instant(`SupervisionInspections::Plans:Publish.${key}`, ...params);
  }

  private readonly idOf = ({ id }: TaskPlanDto) => id ?? '';
}
