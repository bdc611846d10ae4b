import {
  ConfigStateService,
  LocalizationPipe,
  PermissionDirective,
  PermissionService,
} from '@abp/ng.core';
import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, Type, inject, signal } from '@angular/core';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { HOME_CARDS, HomeCard } from './home-cards';
import { TodayLineComponent } from './today-line.component';

interface LoadedCard extends HomeCard {
  component: Type<unknown>;
}

@Component({
  selector: 'app-home',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    LocalizationPipe,
    NgComponentOutlet,
    PageHeaderComponent,
    PermissionDirective,
    TodayLineComponent,
  ],
  template: `
    <app-page-header [title]="'::Home:Hello' | abpLocalization: userName" purpose="::Home:Purpose">
      <app-today-line *abpPermission="'Platform.WorkingCalendar'" />
    </app-page-header>
    <div class="home-cards">
      @for (card of cards(); track card.title; let i = $index) {
        <section class="panel" [class.wide]="card.wide" [attr.aria-labelledby]="'home-card-' + i">
          <h2 class="panel-title" [id]="'home-card-' + i">{{ card.title | abpLocalization }}</h2>
          <ng-container *ngComponentOutlet="card.component" />
        </section>
      }
    </div>
  `,
  styleUrl: './home.component.scss',
})
export class HomeComponent {
  private readonly permissions = inject(PermissionService);
  private readonly user = inject(ConfigStateService).getOne('currentUser');

  protected readonly userName = this.user.name || this.user.userName || '';
  protected readonly cards = signal<LoadedCard[]>([]);

  constructor() {
    const cards = (inject(HOME_CARDS, { optional: true }) ?? [])
      .flat()
      .filter(({ requiredPolicy }) => this.permissions.getGrantedPolicy(requiredPolicy ?? ''))
      .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
    void Promise.all(cards.map(async card => ({ ...card, component: await card.load() }))).then(
      loaded => this.cards.set(loaded),
    );
  }
}
