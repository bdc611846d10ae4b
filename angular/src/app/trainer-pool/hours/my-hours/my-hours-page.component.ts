import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { MyHoursService } from '@proxy/trainer-pool/hours';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { EntryNoteComponent } from '../entries/entry-note.component';
import { CURRENT_YEAR, HOURS_KINDS, hoursKindName, hoursOf } from '../hours-words';
import { MyClaimsComponent } from './my-claims.component';

/** 我的学时: what a year holds line by line, and claims for what one studied alone. */
@Component({
  selector: 'app-my-hours-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EntryNoteComponent,
    LocalizationPipe,
    MyClaimsComponent,
    PageHeaderComponent,
    PageStateComponent,
    RouterLink,
  ],
  templateUrl: './my-hours-page.component.html',
  styleUrl: './my-hours-page.component.scss',
})
export class MyHoursPageComponent {
  private readonly service = inject(MyHoursService);
  private readonly inline = inject(InlineErrors);

  protected readonly kinds = HOURS_KINDS;
  protected readonly kindName = hoursKindName;
  protected readonly hoursOf = hoursOf;
  protected readonly chosen = signal(CURRENT_YEAR);
  protected readonly resource = rxResource({
    params: () => ({ year: this.chosen() }),
    stream: ({ params: { year } }) => this.inline.within(this.service.get(year)),
  });
  protected readonly mine = shown(this.resource);
  protected readonly years = computed(() => {
    const { year = 0, years = [] } = this.mine.value() ?? {};
    return [...new Set([year, ...years])].sort((a, b) => b - a);
  });
}
