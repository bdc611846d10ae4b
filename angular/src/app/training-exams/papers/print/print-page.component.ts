import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  booleanAttribute,
  computed,
  inject,
  input,
} from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { PaperService, PrintedSectionDto } from '@proxy/training-exams/papers';
import { QuestionKind } from '@proxy/training-exams/questions';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { serverError } from '@shared/errors/server-error';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { AnswerTextComponent } from '../../questions/parts/answer-text.component';
import { markingName } from '../paper-words';
import { sum } from '../points';
import { PrintedQuestionComponent } from './printed-question.component';

/** A published paper as it is handed out, or its answer key for those who mark. */
@Component({
  selector: 'app-print-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AnswerTextComponent,
    ErrorTextComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PrintedQuestionComponent,
    RouterLink,
  ],
  templateUrl: './print-page.component.html',
  styleUrl: './print-page.component.scss',
})
export class PrintPageComponent {
  private readonly service = inject(PaperService);
  private readonly inline = inject(InlineErrors);
  private readonly window = inject(DOCUMENT).defaultView;

  readonly id = input.required<string>();
  /** From the route. */
  readonly withKey = input(false, { transform: booleanAttribute });

  private readonly resource = rxResource({
    params: () => this.id(),
    stream: ({ params }) => this.inline.within(this.service.getPrint(params)),
  });
  protected readonly paper = computed(() =>
    this.resource.hasValue() ? this.resource.value() : null,
  );
  protected readonly failure = computed(() => {
    const error = this.resource.error();
    return error ? serverError(error) : null;
  });
  protected readonly markingName = markingName;
  protected readonly hasMultipleChoice = computed(() =>
    this.paper()?.sections?.some(({ kind }) => kind === QuestionKind.MultipleChoice),
  );

  protected points({ questions = [] }: PrintedSectionDto): number {
    return sum(questions.map(({ points }) => points ?? 0));
  }

  protected print(): void {
    this.window?.print();
  }
}
