import { LocalizationService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { PaperAvailabilityDto, PaperDto, PaperService } from '@proxy/training-exams/papers';
import { ActDialog, ActField } from '@shared/act-dialog/act-dialog.service';
import { actTexts } from '@shared/act-dialog/act-words';
import { InlineErrors } from '@shared/errors/inline-errors';
import { catchError, firstValueFrom, of } from 'rxjs';
import { MARKING_CHOICES } from './paper-words';

const TEXT = 'TrainingExams::Papers:';
const titleField = (value = ''): ActField => ({
  key: 'title',
  label: 'TrainingExams::DisplayName:Title',
  required: true,
  maxLength: 128,
  value,
});

/** What can be done with a paper as a whole: each asks first and says what follows. */
@Injectable({ providedIn: 'root' })
export class PaperActs {
  private readonly service = inject(PaperService);
  private readonly dialog = inject(ActDialog);
  private readonly inline = inject(InlineErrors);
  private readonly words = inject(LocalizationService);

  create(): Promise<PaperDto | undefined> {
    return this.dialog.open({
      ...texts('New'),
      fields: [
        titleField(),
        {
          key: 'rule',
          label: 'TrainingExams::DisplayName:MultipleChoiceRule',
          kind: 'select',
          required: true,
          value: MARKING_CHOICES[0]?.value,
          options: MARKING_CHOICES,
        },
      ],
      run: ({ title = '', rule }) =>
        this.service.create({ title, description: '', multipleChoiceRule: Number(rule) }),
    });
  }

  async publish(paper: PaperDto): Promise<boolean> {
    const availability = await this.availability(paper);
    return this.dialog.done({
      ...texts('Publish'),
      whom: this.text('Publish.Whom', paper.title, paper.questionCount, paper.totalPoints),
      warnings: availability && this.shortfalls(paper, availability),
      undo: `${TEXT}Publish.Undo`,
      run: () => this.service.publish(idOf(paper)),
    });
  }

  retire(paper: PaperDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Retire'),
      whom: paper.title,
      undo: `${TEXT}Retire.Undo`,
      danger: true,
      run: () => this.service.retire(idOf(paper)),
    });
  }

  copy(paper: PaperDto): Promise<PaperDto | undefined> {
    return this.dialog.open({
      ...texts('Copy'),
      whom: paper.title,
      fields: [titleField(this.text('Copy.Of', paper.title).slice(0, 128))],
      run: ({ title = '' }) => this.service.copy(idOf(paper), { title }),
    });
  }

  delete(paper: PaperDto): Promise<boolean> {
    return this.dialog.done({
      ...texts('Delete'),
      verb: 'AbpUi::Delete',
      whom: paper.title,
      danger: true,
      run: () => this.service.delete(idOf(paper)),
    });
  }

  /** Undefined when it can't be said: the server checks once more when publishing. */
  private availability(paper: PaperDto): Promise<PaperAvailabilityDto | undefined> {
    const call = this.service.getAvailability(idOf(paper)).pipe(catchError(() => of(undefined)));
    return firstValueFrom(this.inline.within(call));
  }

  private shortfalls({ sections = [] }: PaperDto, found: PaperAvailabilityDto): string[] {
    const short = (found.rules ?? []).filter(({ needed = 0, reachable = 0 }) => reachable < needed);
    const unusable = found.unusableQuestionIds?.length;
    return [
      ...short.map(({ section = 0, rule = 0, needed, reachable }) =>
        this.text('Shortfall', sections[section]?.title, rule + 1, needed, reachable),
      ),
      ...(unusable ? [this.text('Publish.Unusable', unusable)] : []),
    ];
  }

  private text(key: string, ...values: unknown[]): string {
    return this.words.instant(TEXT + key, ...values.map(value => `${value ?? ''}`));
  }
}

const idOf = ({ id }: PaperDto) => id ?? '';
const texts = (act: string) => actTexts(`${TEXT}${act}`);
