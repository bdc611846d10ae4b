import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EligibilityDto, EligibilityItemKind } from '@proxy/certification/certificates';

/** What one can do about it oneself; the rest the own unit sets right. */
const WAYS: Partial<Record<EligibilityItemKind, string>> = {
  [EligibilityItemKind.Exam]: '/training-exams/mine',
  [EligibilityItemKind.Hours]: '/trainer-pool/my-hours',
};

/** What the next certificate needs, as a check list. */
@Component({
  selector: 'app-eligibility',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink],
  template: `
    <p class="sum" [class]="eligibility().isEligible ? 'tone-good' : 'tone-warn'">
      {{
        (eligibility().isEligible
          ? 'TrainerPool::MyRecord:Eligible'
          : 'TrainerPool::MyRecord:NotYet'
        ) | abpLocalization
      }}
    </p>
    <ul>
      @for (item of eligibility().items; track item.kind) {
        <li>
          <i
            aria-hidden="true"
            [class]="item.isMet ? 'fa fa-circle-check tone-good' : 'fa fa-circle-xmark tone-bad'"
          ></i>
          <span class="visually-hidden">{{
            (item.isMet ? 'TrainerPool::MyRecord:Met' : 'TrainerPool::MyRecord:NotMet')
              | abpLocalization
          }}</span>
          <span class="text">{{ item.text }}</span>
          @if (wayOf(item.kind); as way) {
            <a [routerLink]="way">{{
              'TrainerPool::MyRecord:Way.' + item.kind | abpLocalization
            }}</a>
          } @else if (!item.isMet) {
            <span class="text-muted">{{ 'TrainerPool::MyRecord:AskUnit' | abpLocalization }}</span>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    .sum {
      margin: 0 0 8px;
      font-weight: 600;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 4px 8px;
      padding: 6px 0;
      border-top: 1px solid var(--app-line);
    }
    .text {
      flex: 1 1 200px;
      overflow-wrap: anywhere;
    }
  `,
})
export class EligibilityComponent {
  readonly eligibility = input.required<EligibilityDto>();

  protected readonly wayOf = (kind: EligibilityItemKind | undefined) => kind && WAYS[kind];
}
