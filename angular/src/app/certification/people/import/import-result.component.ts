import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ImportRunKind } from '@proxy/certification/people';
import { ImportMode } from '@proxy/platform/excel';
import { FileDownload } from '@shared/file-download.service';
import { ImportReportComponent, ReportPart } from '@shared/import/import-report.component';
import { Outcome } from './import-outcome';

/** What a dry run found and what can be done now, or what was imported. */
@Component({
  selector: 'app-import-result',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ImportReportComponent, LocalizationPipe, NgTemplateOutlet, RouterLink],
  template: `
    @if (outcome().problem; as problem) {
      <div class="notice notice-bad mb-0" role="alert">
        <p class="mb-0">{{ problem }}</p>
      </div>
    } @else if (outcome().isDry || !outcome().importedCount) {
      <app-import-report
        [texts]="texts() + ':Act'"
        [sum]="sum()"
        [good]="hasFile() ? outcome().good : 0"
        [errorCount]="outcome().errorCount"
        [parts]="parts()"
        (confirmed)="confirmed.emit($event)"
      >
        <ng-container [ngTemplateOutlet]="file" />
        @if (!hasFile() && outcome().good) {
          <p>{{ 'Certification::PeopleImport:ChooseAgain' | abpLocalization }}</p>
        }
      </app-import-report>
    } @else {
      <div class="notice notice-info" role="status">
        <p class="mb-0">
          <i class="fa fa-circle-check tone-good" aria-hidden="true"></i>
          {{ texts() + ':Imported' | abpLocalization: '' + outcome().importedCount }}
          @if (outcome().errorCount) {
            {{ texts() + ':LeftOut' | abpLocalization: '' + leftOut() }}
          }
        </p>
      </div>
      <ng-container [ngTemplateOutlet]="file" />
      <a
        class="btn btn-primary"
        routerLink="/certification/people"
        [queryParams]="{ sort: 'creationTime desc' }"
      >
        {{ 'Certification::PeopleImport:See' | abpLocalization }}
      </a>
    }
    <ng-template #file>
      @if (outcome().errorFileId; as id) {
        <p>
          <button type="button" class="btn btn-outline-secondary" (click)="save(id)">
            <i class="fa fa-file-arrow-down" aria-hidden="true"></i>
            {{ 'Certification::PeopleImport:ErrorFile' | abpLocalization }}
          </button>
        </p>
      }
    </ng-template>
  `,
})
export class ImportResultComponent {
  private readonly words = inject(LocalizationService);
  private readonly download = inject(FileDownload);

  readonly outcome = input.required<Outcome>();
  /** Without the file there is nothing to import now. */
  readonly hasFile = input.required<boolean>();
  readonly confirmed = output<ImportMode>();

  protected readonly texts = computed(
    () =>
      `Certification::${this.outcome().kind === ImportRunKind.Photos ? 'PhotoImport' : 'PeopleImport'}`,
  );
  protected readonly sum = computed(() => {
    const { total, good } = this.outcome();
    return this.words.instant(`${this.texts()}:Sum`, `${total}`, `${good}`);
  });
  protected readonly leftOut = computed(() => this.outcome().total - this.outcome().good);
  protected readonly parts = computed<ReportPart[]>(() => {
    const { errors, errorCount } = this.outcome();
    const key = errors.length < errorCount ? 'FirstErrors' : 'Errors';
    const title = this.words.instant(
      `Certification::PeopleImport:${key}`,
      `${errorCount}`,
      `${errors.length}`,
    );
    return errors.length ? [{ key: 'Errors', title, lines: errors }] : [];
  });

  protected save(fileId: string): void {
    this.download.get(`/api/app/file/${fileId}/content`).subscribe({ error: () => undefined });
  }
}
