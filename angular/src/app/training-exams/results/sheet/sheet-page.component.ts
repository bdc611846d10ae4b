import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  input,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { ExamKind } from '@proxy/training-exams/exams';
import { ExamResultService } from '@proxy/training-exams/results';
import { InlineErrors } from '@shared/errors/inline-errors';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { outcomeName, percent } from '../result-words';

/** 单位成绩单: one unit's people, to print, sign and stamp. */
@Component({
  selector: 'app-sheet-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe, LocalizationPipe, PageHeaderComponent, PageStateComponent, RouterLink],
  templateUrl: './sheet-page.component.html',
  styleUrl: './sheet-page.component.scss',
})
export class SheetPageComponent {
  private readonly service = inject(ExamResultService);
  private readonly inline = inject(InlineErrors);
  private readonly window = inject(DOCUMENT).defaultView;

  readonly id = input.required<string>();
  readonly unitId = input.required<string>();

  protected readonly resource = rxResource({
    params: () => ({ exam: this.id(), unit: this.unitId() }),
    stream: ({ params }) => this.inline.within(this.service.getUnitSheet(params.exam, params.unit)),
  });
  protected readonly sheet = shown(this.resource);
  protected readonly isRehearsal = computed(
    () => this.sheet.value()?.exam?.kind === ExamKind.Rehearsal,
  );
  protected readonly outcomeName = outcomeName;
  protected readonly percent = percent;

  protected print(): void {
    this.window?.print();
  }
}
