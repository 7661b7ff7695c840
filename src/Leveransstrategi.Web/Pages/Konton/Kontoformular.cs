using System.ComponentModel.DataAnnotations;

namespace Leveransstrategi.Web.Pages.Konton;

/// <summary>Formuläret för ett konto (the account form), lika när kontot är nytt och när det ändras.</summary>
public sealed class Kontoformular
{
    /// <summary>Namn (name).</summary>
    [Display(Name = "Namn")]
    public string? Namn { get; set; }

    /// <summary>E-postadress (e-mail).</summary>
    [Display(Name = "E-postadress")]
    public string? Epost { get; set; }

    /// <summary>Roller (roles).</summary>
    [Display(Name = "Roller")]
    public List<string> Roller { get; set; } = [];

    /// <summary>Organisationernas slug (slugs).</summary>
    [Display(Name = "Handlar för")]
    public List<string> Organisationer { get; set; } = [];
}
