using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Konton;

/// <summary>Nytt konto (new account). Engångslänken visas en gång, på svaret.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.AdministreraKonton)]
public sealed class NyttModel(IMediator formedlare) : PageModel, IFormularsida, IKontosida
{
    /// <summary>Formuläret (the form).</summary>
    [BindProperty]
    public Kontoformular Formular { get; set; } = new();

    /// <inheritdoc/>
    public IReadOnlyList<VisaKonto.Organisationsval> Organisationsval { get; private set; } = [];

    /// <inheritdoc/>
    public string? Hinder => null;

    /// <summary>Det skapade kontot (the created account).</summary>
    public Guid? Skapat { get; private set; }

    /// <summary>Engångslänken (the one-time link), när kontot just har skapats.</summary>
    public string? Lank { get; private set; }

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Skapar kontot (creates the account).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        var konto = await formedlare.Send(new SkapaKonto.Command(Formular.Namn, Formular.Epost, Formular.Roller, Formular.Organisationer), cancellationToken);
        (Skapat, Lank) = (konto.Id, Losenordslank.For(Request, konto.Nyckel));
    }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Organisationsval = await formedlare.Send(new VisaKonto.ValQuery(), cancellationToken);
}

/// <summary>Länken som någon väljer lösenord med (the link to choose a password).</summary>
public static class Losenordslank
{
    /// <summary>Hela adressen (the absolute address).</summary>
    /// <param name="begaran">Begäran (the request).</param>
    /// <param name="nyckel">Nyckeln (the key).</param>
    public static string For(HttpRequest begaran, string nyckel) => begaran.Utat($"/valj-losenord?nyckel={nyckel}");
}
