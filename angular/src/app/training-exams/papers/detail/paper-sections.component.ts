import { LocalizationPipe, LocalizationService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DrawRuleDto, PaperSectionDto } from '@proxy/training-exams/papers';
import { kindName } from '../../questions/question-words';
import { times } from '../points';

/** How a paper is put together, section by section. */
@Component({
  selector: 'app-paper-sections',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink],
  template: `
    @for (section of sections(); track section.id) {
      <article>
        <h3>{{ section.title }}</h3>
        <p class="text-muted">
          {{ kindName(section.kind) | abpLocalization }} ·
          {{
            'TrainingExams::Papers:SectionSum'
              | abpLocalization
                : '' + section.questionCount
                : '' + section.pointsEach
                : '' + total(section)
          }}
        </p>
        @if (section.questions?.length) {
          <details>
            <summary>
              {{
                'TrainingExams::Papers:FixedCount' | abpLocalization: '' + section.questions?.length
              }}
            </summary>
            <ol>
              @for (question of section.questions; track question.id) {
                <li>
                  <a [routerLink]="['/training-exams/questions', question.id]">{{
                    question.stem || ('TrainingExams::Papers:QuestionGone' | abpLocalization)
                  }}</a>
                </li>
              }
            </ol>
          </details>
        }
        @if (section.rules?.length) {
          <ul>
            @for (rule of section.rules; track $index) {
              <li>{{ words(rule) }}</li>
            }
          </ul>
        }
      </article>
    }
  `,
  styles: `
    article + article {
      margin-top: 16px;
      padding-top: 16px;
      border-top: 1px solid var(--app-line);
    }
    h3,
    p {
      margin: 0 0 4px;
    }
    ul,
    ol {
      margin: 4px 0 0;
      padding-left: 20px;
    }
    li {
      overflow-wrap: anywhere;
    }
  `,
})
export class PaperSectionsComponent {
  private readonly localization = inject(LocalizationService);

  readonly sections = input.required<readonly PaperSectionDto[]>();

  protected readonly kindName = kindName;

  protected total({ pointsEach = 0, questionCount = 0 }: PaperSectionDto): number {
    return times(pointsEach, questionCount);
  }

  protected words(rule: DrawRuleDto): string {
    const { minDifficulty: min, maxDifficulty: max, categoryName, tag, count } = rule;
    const text = (key: string, ...params: unknown[]) =>
      this.localization.instant(`TrainingExams::${key}`, ...params.map(String));
    const conditions = [
      categoryName || text('Categories:All'),
      ...(min || max ? [text('Papers:DifficultyRange', min ?? 1, max ?? 5)] : []),
      ...(tag ? [text('Papers:Tagged', tag)] : []),
    ];
    return text('Papers:RuleWords', conditions.join(' · '), count ?? 0);
  }
}
