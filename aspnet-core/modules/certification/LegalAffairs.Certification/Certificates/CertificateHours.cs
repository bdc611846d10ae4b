using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Settings;
using LegalAffairs.TrainerPool.Hours;

namespace LegalAffairs.Certification.Certificates;

/// <summary>The ledger of hours shows what a certificate asks for.</summary>
internal sealed class CertificateHours(ISettingProvider settings) : IHoursRequirement, ITransientDependency
{
    public Task<int> GetAsync() => settings.GetAsync<int>(CertificationSettings.RequiredHours);
}
