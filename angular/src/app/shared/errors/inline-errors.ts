import { Injectable } from '@angular/core';
import { Observable, defer, finalize } from 'rxjs';

/** A form that shows the server's refusal itself runs its call in here, so that it is not shown twice. */
@Injectable({ providedIn: 'root' })
export class InlineErrors {
  private depth = 0;

  get active(): boolean {
    return this.depth > 0;
  }

  within<T>(call: Observable<T>): Observable<T> {
    return defer(() => {
      this.depth++;
      return call.pipe(finalize(() => this.depth--));
    });
  }
}
