using System.Globalization;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EventBus;
using LegalAffairs.Abp.Localization;
using LegalAffairs.Identity.Users;
using LegalAffairs.Platform.Emailing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.Identity.Accounts;

internal sealed class PasswordResetMailer(
    IdentityUserManager users,
    IEmailSender emailSender,
    IConfiguration configuration,
    IStringLocalizerFactory localizers
) : IDistributedEventHandler<PasswordResetRequestedEto>, ITransientDependency
{
    // Configured, never taken from the request: a forged Host header would send the token elsewhere.
    private const string OwnAddressKey = "App:SelfUrl";
    private const string DefaultOwnAddress = "http://localhost:5000";

    public async Task HandleEventAsync(PasswordResetRequestedEto eventData, CancellationToken cancellationToken)
    {
        if (await users.FindByIdAsync(eventData.UserId) is not { IsActive: true, Email: { } email } user)
        {
            return;
        }

        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(eventData.Culture);
        var localizer = localizers.Create(typeof(AbpAccountResource));
        var appName = localizers.Create(typeof(DefaultResource))["AppName"].Value;
        var body = localizer["PasswordResetMail:Body", Account.Of(user).ToInfo().DisplayName, appName, await LinkAsync(user)];
        await emailSender.SendAsync(email, localizer["PasswordResetMail:Subject", appName], body, cancellationToken);
    }

    private async Task<string> LinkAsync(IdentityUser user)
    {
        var token = Uri.EscapeDataString(await users.GeneratePasswordResetTokenAsync(user));
        var address = (configuration[OwnAddressKey] ?? DefaultOwnAddress).TrimEnd('/');
        return $"{address}/account/reset-password?userId={user.Id}&resetToken={token}";
    }
}
