import { CONTENT_SECURITY_STRATEGY, ContentStrategy, DomInsertionService } from '@abp/ng.core';
import { CSP_NONCE, Injectable, inject } from '@angular/core';

/** ABP's packages add style elements at run time; the content security policy wants its nonce on them. */
@Injectable()
export class CspDomInsertionService extends DomInsertionService {
  private readonly nonce = inject(CSP_NONCE);

  override insertContent<T extends HTMLScriptElement | HTMLStyleElement>(
    strategy: ContentStrategy<T>,
  ): T | undefined {
    if (this.nonce) {
      Object.assign(strategy, {
        contentSecurityStrategy: CONTENT_SECURITY_STRATEGY.Loose(this.nonce),
      });
    }
    return super.insertContent(strategy);
  }
}
