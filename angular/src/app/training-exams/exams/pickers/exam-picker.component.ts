import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ExamKind, ExamService } from '@proxy/training-exams/exams';
import { InlineErrors } from '@shared/errors/inline-errors';
import { LocalTimePipe } from '@shared/local-time.pipe';
import { MOST_OFFERED, SearchPicker, pickerProvider } from '@shared/search-picker/search-picker';
import { map } from 'rxjs';

/** An exam that another one may make up for. */
@Component({
  selector: 'app-exam-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  providers: [pickerProvider(() => ExamPickerComponent), LocalTimePipe],
  templateUrl: '../../../shared/search-picker/search-picker.html',
  styleUrl: '../../../shared/search-picker/search-picker.scss',
})
export class ExamPickerComponent extends SearchPicker {
  private readonly exams = inject(ExamService);
  private readonly inline = inject(InlineErrors);
  private readonly times = inject(LocalTimePipe);

  protected readonly texts = {
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
