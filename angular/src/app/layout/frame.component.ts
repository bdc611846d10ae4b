import { LocalizationPipe } from '@abp/ng.core';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { filter, pairwise } from 'rxjs';
import { LanguageMenuComponent } from './language-menu.component';
import { SideMenuComponent } from './menu/side-menu.component';
import { NotificationBellComponent } from './notifications/notification-bell.component';
import { PackagedGaps } from './packaged-gaps';
import { UserMenuComponent } from './user-menu.component';

@Component({
  selector: 'app-frame',
  // eslint-disable-next-line @angular-eslint/prefer-on-push-component-change-detection -- checks must reach the packaged pages inside
  changeDetection: ChangeDetectionStrategy.Default,
  imports: [
    LanguageMenuComponent,
    LocalizationPipe,
    NotificationBellComponent,
    RouterLink,
    RouterOutlet,
    SideMenuComponent,
    UserMenuComponent,
  ],
  templateUrl: './frame.component.html',
  styleUrl: './frame.component.scss',
  host: { '(keydown.escape)': 'menuOpen.set(false)' },
})
export class FrameComponent {
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  protected readonly menuOpen = signal(false);

  constructor() {
    const destroyRef = inject(DestroyRef);
    inject(PackagedGaps).watch(destroyRef);
    inject(Router)
      .events.pipe(
        filter(event => event instanceof NavigationEnd),
        pairwise(),
        filter(([from, to]) => path(from) !== path(to)),
        takeUntilDestroyed(destroyRef),
      )
      .subscribe(() => this.skipToMain());
  }

  /** A new page reads from its start, also for those who hear it. */
  protected skipToMain(): void {
    this.menuOpen.set(false);
    this.main().nativeElement.focus({ preventScroll: true });
  }
}

const path = ({ urlAfterRedirects }: NavigationEnd) => urlAfterRedirects.split('?')[0];
