import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ExamKind, ExamService } from '@proxy/training-exams/exams';
import { InlineErrors } from '@shared/errors/inline-errors';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { PickerFieldComponent } from '@shared/search-picker/picker-field.component';
import { MOST_OFFERED, SearchPicker, pickerProvider } from '@shared/search-picker/search-picker';
import { map } from 'rxjs';

/** An exam that another one may make up for. */
@Component({
  selector: 'app-exam-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PickerFieldComponent],
  providers: [pickerProvider(() => ExamPickerComponent), LocalTimePipe],
  template: '<app-picker-field [picker]="this" />',
})
export class ExamPickerComponent extends SearchPicker {
  private readonly exams = inject(ExamService);
  private readonly inline = inject(InlineErrors);
  private readonly times = inject(LocalTimePipe);

  readonly texts = {
    search: 'TrainingExams::Exams:FindExam',
    list: 'TrainingExams::Menu:Exams',
    none: 'TrainingExams::Exams:NoExamFound',
  };

  protected find(filter: string) {
    const query = {
      filter,
      kind: ExamKind.Regular,
      skipCount: 0,
      maxResultCount: MOST_OFFERED,
      sorting: 'startTime desc',
    };
    return this.inline.within(this.exams.getList(query)).pipe(
      map(({ items }) =>
        (items ?? []).map(({ id = '', title = '', startTime }) => ({
          id,
          displayName: title,
          about: this.times.transform(startTime),
        })),
      ),
    );
  }

  protected nameOf(id: string) {
    return this.inline.within(this.exams.get(id)).pipe(map(({ title }) => title));
  }
}
