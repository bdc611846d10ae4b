import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { AgendaItem } from '@proxy/trainer-pool/sessions';
import { LocalTimePipe } from '@shared/local-time.pipe';

/** The lessons of a session, as participants see them. */
@Component({
  selector: 'app-agenda',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalTimePipe],
  template: `
    <ol>
      @for (item of agenda(); track $index) {
        <li>
          <span class="text-muted"
            >{{ item.startTime | appLocalTime }} – {{ item.endTime | appLocalTime }}</span
          >
          <strong>{{ item.topic }}</strong>
          @if (item.lecturer) {
            <span>{{ item.lecturer }}</span>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      padding: 8px 0;
    }
    strong {
      font-weight: 600;
    }
  `,
})
export class AgendaComponent {
  readonly agenda = input.required<readonly AgendaItem[]>();
}
