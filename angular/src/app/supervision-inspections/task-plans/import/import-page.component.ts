import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ImportMode } from '@proxy/platform/excel';
import { IndicatorImportDto, TaskPlanService } from '@proxy/supervision-inspections/task-plans';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { FileDownload } from '@shared/file-download.service';
import { FileDropComponent } from '@shared/file-upload/file-drop.component';
import { refusal } from '@shared/file-upload/upload-rules';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { finalize } from 'rxjs';
import { planResource } from '../plan-resource';
import { IMPORT_RULES } from './import-rules';

/** A paper table as a file: tried first, imported when the person has seen what would happen. */
@Component({
  selector: 'app-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ErrorTextComponent,
    FileDropComponent,
    LocalizationPipe,
    PageHeaderComponent,
    RouterLink,
  ],
  templateUrl: './import-page.component.html',
  styleUrl: './import-page.component.scss',
})
export class ImportPageComponent {
  private readonly service = inject(TaskPlanService);
  private readonly inline = inject(InlineErrors);
  private readonly router = inject(Router);
  private readonly toaster = inject(ToasterService);
  private readonly words = inject(LocalizationService);
  private readonly download = inject(FileDownload);

  readonly id = input.required<string>();

  protected readonly plan = planResource(this.id);
  protected readonly rules = IMPORT_RULES;
  protected readonly Mode = ImportMode;
  protected readonly file = signal<File | null>(null);
  protected readonly busy = signal(false);
  protected readonly report = signal<IndicatorImportDto | null>(null);
  protected readonly error = signal<ServerError | null>(null);
  protected readonly goodRows = computed(() => this.report()?.goodRows ?? 0);
  protected readonly title = computed(() => (this.plan.hasValue() ? this.plan.value().title : ''));

  constructor() {
    // "Create and import" hands its file on.
    const handedOn = this.router.currentNavigation()?.extras.info;
    if (handedOn instanceof File) queueMicrotask(() => this.tryOut(handedOn));
  }

  protected tryOut(file: File | undefined): void {
    if (!file || this.busy()) return;
    this.file.set(file);
    this.report.set(null);
    const problem = refusal(file, this.rules);
    if (problem) {
      const message = this.words.instant(problem.key, ...problem.params);
      this.error.set({ message, validationErrors: [] });
      return;
    }
    this.run(ImportMode.DryRun);
  }

  protected run(mode: ImportMode): void {
    const file = this.file();
    if (!file || this.busy()) return;
    const body = new FormData();
    body.append('file', file, file.name);
    this.busy.set(true);
    this.error.set(null);
    this.inline
      .within(this.service.importIndicators(this.id(), body, mode))
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe({
        next: report => this.show(report),
        error: (error: unknown) => this.error.set(serverError(error)),
      });
  }

  protected another(): void {
    this.file.set(null);
    this.report.set(null);
    this.error.set(null);
  }

  protected template(): void {
    this.download.get('/api/app/task-plan/template').subscribe({ error: () => undefined });
  }

  private show(report: IndicatorImportDto): void {
    this.report.set(report);
    if (!report.importedCount) return;
    this.toaster.success('SupervisionInspections::Plans:Import.Done', undefined, {
      messageLocalizationParams: [String(report.importedCount)],
    });
    void this.router.navigate(['/supervision/task-plans', this.id()], { replaceUrl: true });
  }
}
