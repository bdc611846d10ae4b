import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { ExamKind } from '@proxy/training-exams/exams';
import { ExamResultService } from '@proxy/training-exams/results';
import { InlineErrors } from '@shared/errors/inline-errors';
import { FileDownload } from '@shared/file-download.service';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { finalize, map } from 'rxjs';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { ExamProgressComponent } from '../exam-progress.component';
import { ResultChartsComponent } from './result-charts.component';
import { ResultFiguresComponent } from './result-figures.component';
import { ResultPeopleComponent } from './result-people.component';
import { UnitResultsComponent } from './unit-results.component';

/** What came out of an exam: figures, pictures, units, people. */
@Component({
  selector: 'app-results-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ExamProgressComponent,
    LocalTimePipe,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    ResultChartsComponent,
    ResultFiguresComponent,
    ResultPeopleComponent,
    RouterLink,
    StateChipComponent,
    UnitResultsComponent,
  ],
  templateUrl: './results-page.component.html',
  styles: `
    :host,
    section {
      display: block;
    }
    section,
    app-result-charts,
    app-result-people {
      margin-top: 16px;
    }
  `,
})
export class ResultsPageComponent {
  private readonly service = inject(ExamResultService);
  private readonly inline = inject(InlineErrors);
  private readonly download = inject(FileDownload);

  readonly id = input.required<string>();

  protected readonly resource = rxResource({
    params: () => this.id(),
    stream: ({ params }) => this.inline.within(this.service.get(params)),
  });
  protected readonly result = shown(this.resource);
  private readonly unitRows = rxResource({
    params: () => this.id(),
    stream: ({ params }) =>
      this.inline.within(this.service.getUnits(params)).pipe(map(({ items }) => items ?? [])),
  });
  protected readonly units = shown(this.unitRows);
  protected readonly isRehearsal = computed(() => this.result.value()?.kind === ExamKind.Rehearsal);
  protected readonly saving = signal(false);

  protected saveExcel(): void {
    this.saving.set(true);
    this.download
      .get(`/api/app/exam-result/${this.id()}/excel`)
      .pipe(finalize(() => this.saving.set(false)))
      .subscribe({ error: () => undefined });
  }

  protected reload(): void {
    this.resource.reload();
    this.unitRows.reload();
  }
}
