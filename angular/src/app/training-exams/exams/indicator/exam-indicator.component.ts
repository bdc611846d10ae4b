import { LocalizationPipe } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MeasurableIndicator } from '@proxy/supervision-inspections/exam-results';
import { ExamDto, ExamKind, ExamStatus } from '@proxy/training-exams/exams';
import { ExamIndicatorService } from '@proxy/training-exams/hand-over';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { map } from 'rxjs';

/** 计入指标: which indicator of the yearly plan the results of an exam are handed to. */
@Component({
  selector: 'app-exam-indicator',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    <section class="panel" aria-labelledby="exam-indicator">
      <h2 id="exam-indicator" class="panel-title">
        {{ 'TrainingExams::Indicator:Title' | abpLocalization }}
      </h2>
      <p>
        @if (isMakeUp()) {
          {{ 'TrainingExams::Indicator:MakeUp' | abpLocalization }}
        } @else if (!exam().indicatorId) {
          {{ 'TrainingExams::Indicator:None' | abpLocalization }}
        } @else if (chosen(); as indicator) {
          {{ nameOf(indicator) }}
          <span class="text-muted">{{ 'TrainingExams::Indicator:MakeUps' | abpLocalization }}</span>
        } @else if (indicators.hasValue()) {
          {{ 'TrainingExams::Indicator:Gone' | abpLocalization }}
        }
      </p>
      @if (isOpen()) {
        <button type="button" class="btn btn-outline-secondary" (click)="choose()">
          {{ 'TrainingExams::Indicator:Choose' | abpLocalization }}
        </button>
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 16px;
    }
    p:last-child {
      margin: 0;
    }
  `,
})
export class ExamIndicatorComponent {
  private readonly service = inject(ExamIndicatorService);
  private readonly dialog = inject(ActDialog);
  private readonly toaster = inject(ToasterService);

  readonly exam = input.required<ExamDto>();
  readonly changed = output();

  protected readonly indicators = rxResource({
    stream: () => this.service.getList().pipe(map(({ items }) => items ?? [])),
  });
  protected readonly chosen = computed(
    () =>
      this.indicators.hasValue() &&
      this.indicators.value().find(({ id }) => id === this.exam().indicatorId),
  );
  protected readonly isMakeUp = computed(() => this.exam().kind === ExamKind.MakeUp);
  /** Once results are out they have been handed over. */
  protected readonly isOpen = computed(() => {
    const { status } = this.exam();
    return !this.isMakeUp() && status !== ExamStatus.Released && status !== ExamStatus.Cancelled;
  });

  protected nameOf({ number, name, planTitle }: MeasurableIndicator): string {
    return `${planTitle} · ${number}. ${name}`;
  }

  protected async choose(): Promise<void> {
    const { id = '', title, indicatorId } = this.exam();
    const known = this.indicators.hasValue() ? this.indicators.value() : [];
    const done = await this.dialog.done({
      title: 'TrainingExams::Indicator:Title',
      verb: 'AbpUi::Save',
      what: 'TrainingExams::Indicator:What',
      whom: title,
      fields: [
        {
          key: 'indicatorId',
          label: 'TrainingExams::Indicator:Label',
          kind: 'select',
          value: indicatorId ?? '',
          options: known.map(each => ({ value: each.id ?? '', label: this.nameOf(each) })),
        },
      ],
      run: values => this.service.update(id, { indicatorId: values['indicatorId'] || null }),
    });
    if (!done) return;
    this.toaster.success('TrainingExams::Exams:Saved');
    this.changed.emit();
  }
}
