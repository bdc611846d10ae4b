import { LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { PaperListDto, PaperService, PaperStatus } from '@proxy/training-exams/papers';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PickerFieldComponent } from '@shared/search-picker/picker-field.component';
import { MOST_OFFERED, SearchPicker, pickerProvider } from '@shared/search-picker/search-picker';
import { map } from 'rxjs';

/** A published paper; one that was retired since stays named where it was chosen. */
@Component({
  selector: 'app-paper-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PickerFieldComponent],
  providers: [pickerProvider(() => PaperPickerComponent)],
  template: '<app-picker-field [picker]="this" />',
})
export class PaperPickerComponent extends SearchPicker {
  private readonly papers = inject(PaperService);
  private readonly inline = inject(InlineErrors);
  private readonly words = inject(LocalizationService);

  readonly texts = {
    search: 'TrainingExams::Exams:FindPaper',
    list: 'TrainingExams::Menu:Papers',
    none: 'TrainingExams::Exams:NoPaperFound',
  };

  protected find(filter: string) {
    const query = {
      filter,
      status: PaperStatus.Published,
      skipCount: 0,
      maxResultCount: MOST_OFFERED,
      sorting: 'publishedTime desc',
    };
    return this.inline
      .within(this.papers.getList(query))
      .pipe(map(({ items }) => (items ?? []).map(paper => this.optionOf(paper))));
  }

  protected nameOf(id: string) {
    return this.inline.within(this.papers.get(id)).pipe(map(({ title }) => title));
  }

  private optionOf({ id = '', title = '', totalPoints }: PaperListDto) {
    const about = this.words.instant('TrainingExams::Papers:Points', `${totalPoints}`);
    return { id, displayName: title, about };
  }
}
