import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { IndicatorImportDto, TaskPlanService } from '@proxy/supervision-inspections/task-plans';
import { FileDownload } from '@shared/file-download.service';
import { FileImport, Findings } from '@shared/import/file-import';
import { FileImportComponent } from '@shared/import/file-import.component';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { map } from 'rxjs';
import { planResource } from '../plan-resource';
import { IMPORT_RULES } from './import-rules';

/** A paper table as a file: tried first, imported when the person has seen what would happen. */
@Component({
  selector: 'app-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FileImportComponent, LocalizationPipe, PageHeaderComponent, RouterLink],
  templateUrl: './import-page.component.html',
  styleUrl: './import-page.component.scss',
})
export class ImportPageComponent {
  private readonly service = inject(TaskPlanService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly download = inject(FileDownload);

  readonly id = input.required<string>();

  protected readonly plan = planResource(this.id);
  protected readonly work = new FileImport<IndicatorImportDto & Findings>({
    rules: IMPORT_RULES,
    send: (body, mode) =>
      this.service
        .importIndicators(this.id(), body, mode)
        .pipe(map(found => ({ ...found, total: found.totalRows ?? 0, good: found.goodRows ?? 0 }))),
    imported: count => this.leave(count),
  });
  protected readonly title = computed(() => (this.plan.hasValue() ? this.plan.value().title : ''));

  constructor() {
    // "Create and import" hands its file on.
    const handedOn = this.router.currentNavigation()?.extras.info;
    if (handedOn instanceof File) queueMicrotask(() => void this.work.tryOut(handedOn));
  }

  protected template(): void {
    this.download.get('/api/app/task-plan/template').subscribe({ error: () => undefined });
  }

  private leave(count: number): void {
    this.toaster.success('SupervisionInspections::Plans:Import.Done', undefined, {
      messageLocalizationParams: [`${count}`],
    });
    void this.router.navigate(['/supervision/task-plans', this.id()], { replaceUrl: true });
  }
}
