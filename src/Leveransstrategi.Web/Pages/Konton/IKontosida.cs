using Leveransstrategi.Application.Features.Konton;

namespace Leveransstrategi.Web.Pages.Konton;

/// <summary>En sida med kontoformuläret (a page with the account form).</summary>
public interface IKontosida
{
    /// <summary>Formuläret (the form).</summary>
    Kontoformular Formular { get; }

    /// <summary>Organisationer att välja bland (organisations to choose from).</summary>
    IReadOnlyList<VisaKonto.Organisationsval> Organisationsval { get; }

    /// <summary>Hinder mot att ta bort rollen administratör (obstacle), om det finns något.</summary>
    string? Hinder { get; }
}
