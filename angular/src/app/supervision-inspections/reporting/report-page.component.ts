import { LocalizationPipe, LocalizationService, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  numberAttribute,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { ExamResultDto } from '@proxy/supervision-inspections/exam-results';
import { ReportingDetailDto, ReportingService } from '@proxy/supervision-inspections/submissions';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { FilePreviewComponent } from '@shared/file-upload/file-preview.component';
import { HasUnsavedChanges, warnBeforeUnload } from '@shared/forms/unsaved-changes';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { finalize } from 'rxjs';
import { ConflictNoticeComponent } from '../conflicts/conflict-notice.component';
import { ExamResultsComponent, sheetUrl } from '../evidence/exam-results.component';
import { RequirementsComponent } from '../evidence/requirements.component';
import { VersionListComponent } from '../evidence/version-list.component';
import { QueueBadges } from '../queue-badges';
import { rowsOf } from './contact-rows';
import { ContactsTableComponent } from './contacts-table.component';
import { DraftFile, fileUrl } from './draft';
import { DraftFormComponent } from './draft-form.component';
import { readOnlyReason } from './read-only-reason';
import { ReportDraft } from './report-draft';
import { ReportStateComponent } from './report-state.component';
import { submitWords } from './submit-words';

const TEXT = 'SupervisionInspections::Reporting:';

/** One upload of one indicator, from the unit's side. */
@Component({
  selector: 'app-report-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ConflictNoticeComponent,
    ContactsTableComponent,
    DraftFormComponent,
    ErrorTextComponent,
    ExamResultsComponent,
    FilePreviewComponent,
    LocalizationPipe,
    PageHeaderComponent,
    ReportStateComponent,
    RequirementsComponent,
    RouterLink,
    VersionListComponent,
  ],
  providers: [ReportDraft],
  templateUrl: './report-page.component.html',
  styleUrl: './report-page.component.scss',
})
export class ReportPageComponent implements HasUnsavedChanges {
  private readonly reporting = inject(ReportingService);
  private readonly inline = inject(InlineErrors);
  private readonly acts = inject(ActDialog);
  private readonly words = inject(LocalizationService);
  private readonly toaster = inject(ToasterService);
  private readonly badges = inject(QueueBadges);
  private readonly maySubmit = inject(PermissionService).getGrantedPolicy(
    'SupervisionInspections.Reporting.Submit',
  );
  protected readonly draft = inject(ReportDraft);

  readonly indicatorId = input.required<string>();
  readonly round = input.required({ transform: numberAttribute });
  /** For those who act for several units. */
  readonly unitId = input<string>();

  protected readonly detail = signal<ReportingDetailDto | null>(null);
  protected readonly error = signal<ServerError | null>(null);
  protected readonly loading = signal(false);
  protected readonly shown = signal<DraftFile | null>(null);
  protected readonly address = computed(() => `/api/app/reporting/${this.detail()?.submissionId}`);
  protected readonly fileUrl = fileUrl;
  protected readonly taken = computed(() => this.draft.value().files.map(f => f.fileId ?? ''));
  protected readonly barred = computed(() => {
    const detail = this.detail();
    return detail && readOnlyReason(detail, this.maySubmit);
  });
  protected readonly contacts = computed(() =>
    rowsOf(this.detail()?.contacts ?? []).filter(({ id }) => id),
  );
  protected readonly bothChanged = computed(
    () => this.draft.bothChanged()?.map(part => this.words.instant(`${TEXT}Part.${part}`)) ?? null,
  );

  constructor() {
    effect(() => {
      this.indicatorId();
      this.round();
      this.unitId();
      untracked(() => this.load());
    });
    warnBeforeUnload(() => this.hasUnsavedChanges());
  }

  hasUnsavedChanges(): boolean {
    return this.draft.changed();
  }

  saveNow(): Promise<void> {
    return this.draft.flush();
  }

  protected load(): void {
    this.fetch(detail => this.show(detail));
  }

  protected takeLatest(): void {
    this.fetch(detail => {
      this.detail.set(detail);
      this.draft.goOn(detail, this.barred() === null);
    });
  }

  protected take({ id, sheet }: ExamResultDto): void {
    const url = sheetUrl('/api/app/reporting', id);
    this.draft.change({ files: [...this.draft.value().files, { ...sheet, url }] });
    this.toaster.success('SupervisionInspections::ExamResult:SheetAdded');
  }

  protected async submit(): Promise<void> {
    const { task } = this.detail() ?? {};
    if (!task) return;
    const { key, params } = submitWords(task);
    const done = await this.acts.open({
      title: `${TEXT}Submit.Title`,
      verb: `${TEXT}Submit`,
      what: this.words.instant(`${TEXT}Submit.${key}`, ...params),
      whom: `${task.indicatorNumber}. ${task.indicatorName}`,
      undo: `${TEXT}Submit.Undo`,
      run: () => this.draft.submit(),
    });
    if (!done) return;
    this.show(done);
    this.toaster.success(`${TEXT}Submitted`);
    this.badges.refresh();
  }

  private show(detail: ReportingDetailDto): void {
    this.detail.set(detail);
    this.draft.open(detail, this.barred() === null);
  }

  private fetch(then: (detail: ReportingDetailDto) => void): void {
    this.loading.set(true);
    this.inline
      .within(this.reporting.getDetail(this.indicatorId(), this.round(), this.unitId() ?? ''))
      .pipe(finalize(() => this.loading.set(false)))
      .subscribe({
        next: detail => {
          this.error.set(null);
          then(detail);
        },
        error: (error: unknown) => this.error.set(serverError(error)),
      });
  }
}
