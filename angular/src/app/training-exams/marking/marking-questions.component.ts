import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { MarkingService } from '@proxy/training-exams/marking';
import { EmptyStateComponent } from '@shared/empty-state/empty-state.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { map } from 'rxjs';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { progressTone } from './marking-progress';

/** The short-answer questions of an exam: each is marked across all candidates. */
@Component({
  selector: 'app-marking-questions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyStateComponent,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
    RouterLink,
    StateChipComponent,
  ],
  templateUrl: './marking-questions.component.html',
  styleUrl: './marking-questions.component.scss',
})
export class MarkingQuestionsComponent {
  private readonly service = inject(MarkingService);
  private readonly inline = inject(InlineErrors);

  readonly id = input.required<string>();

  protected readonly resource = rxResource({
    params: () => this.id(),
    stream: ({ params }) =>
      this.inline.within(this.service.getQuestions(params)).pipe(map(({ items }) => items ?? [])),
  });
  protected readonly questions = shown(this.resource);
  protected readonly progressTone = progressTone;
}
