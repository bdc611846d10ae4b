import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { LessonDto, LessonEvaluationService } from '@proxy/trainer-pool/evaluations';
import { ErrorTextComponent } from '@shared/errors/error-text.component';
import { InlineErrors } from '@shared/errors/inline-errors';
import { ServerError, serverError } from '@shared/errors/server-error';
import { StateChipComponent } from '@shared/state-chip/state-chip.component';
import { finalize } from 'rxjs';

const QUESTIONS = ['content', 'delivery', 'usefulness'] as const;
type Question = (typeof QUESTIONS)[number];

/** Three marks and a remark on one lesson. */
@Component({
  selector: 'app-lesson-evaluation',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorTextComponent, LocalizationPipe, StateChipComponent],
  templateUrl: './lesson-evaluation.component.html',
  styleUrl: './lesson-evaluation.component.scss',
})
export class LessonEvaluationComponent {
  private readonly service = inject(LessonEvaluationService);
  private readonly inline = inject(InlineErrors);

  readonly sessionId = input.required<string>();
  readonly lesson = input.required<LessonDto>();
  readonly evaluated = output();

  protected readonly questions = QUESTIONS;
  protected readonly marks = [5, 4, 3, 2, 1];
  protected readonly given = signal<Partial<Record<Question, number>>>({});
  protected readonly complete = computed(() => QUESTIONS.every(question => this.given()[question]));
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<ServerError | null>(null);

  protected give(question: Question, mark: number): void {
    this.given.update(given => ({ ...given, [question]: mark }));
  }

  protected send(comment: string): void {
    this.tried.set(true);
    if (this.busy() || !this.complete()) return;
    const { content, delivery, usefulness } = this.given();
    const invitationId = this.lesson().invitationId;
    this.busy.set(true);
    this.failure.set(null);
    this.inline
      .within(
        this.service.create(this.sessionId(), {
          invitationId,
          content,
          delivery,
          usefulness,
          comment: comment.trim() || null,
        }),
      )
      .pipe(finalize(() => this.busy.set(false)))
      .subscribe({
        next: () => this.evaluated.emit(),
        error: (error: unknown) => this.failure.set(serverError(error)),
      });
  }
}
