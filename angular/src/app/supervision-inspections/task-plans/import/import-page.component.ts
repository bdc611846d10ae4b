import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ImportMode } from '@proxy/platform/excel';
import { IndicatorImportDto, TaskPlanService } from '@proxy/supervision-inspections/task-plans';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { FileDownload } from '@shared/file-download.service';
import { FileDropComponent } from '@shared/file-upload/file-drop.component';
import { ChosenFileComponent } from '@shared/import/chosen-file.component';
import { FileImport } from '@shared/import/file-import';
import { ImportReportComponent, ReportPart } from '@shared/import/import-report.component';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { planResource } from '../plan-resource';
import { IMPORT_RULES } from './import-rules';

/** A paper table as a file: tried first, imported when the person has seen what would happen. */
@Component({
  selector: 'app-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ChosenFileComponent,
    ErrorTextComponent,
    FileDropComponent,
    ImportReportComponent,
    LocalizationPipe,
    PageHeaderComponent,
    RouterLink,
  ],
  templateUrl: './import-page.component.html',
  styleUrl: './import-page.component.scss',
})
export class ImportPageComponent {
  private readonly service = inject(TaskPlanService);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly words = inject(LocalizationService);
  private readonly download = inject(FileDownload);

  readonly id = input.required<string>();

  protected readonly plan = planResource(this.id);
  protected readonly rules = IMPORT_RULES;
  protected readonly work = new FileImport<IndicatorImportDto>({
    rules: IMPORT_RULES,
    send: (body, mode) => this.service.importIndicators(this.id(), body, mode),
    imported: count => this.leave(count),
  });
  protected readonly title = computed(() => (this.plan.hasValue() ? this.plan.value().title : ''));

  constructor() {
    // "Create and import" hands its file on.
    const handedOn = this.router.currentNavigation()?.extras.info;
    if (handedOn instanceof File) queueMicrotask(() => this.tryOut(handedOn));
  }

  protected tryOut(file: File | undefined): void {
    if (!file || this.work.busy() || !this.work.take(file)) return;
    this.work.run(ImportMode.DryRun);
  }

  protected parts({ errors = [], errorCount = 0 }: IndicatorImportDto): ReportPart[] {
    const title = this.words.instant(
      'SupervisionInspections::Plans:Import.Errors',
      `${errorCount}`,
    );
    return errors.length ? [{ key: 'Errors', title, lines: errors }] : [];
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
