using Leveransstrategi.Application.Features.Styrdokument.Inlasning;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Start;
using MediatR;

namespace Leveransstrategi.Web.Kommandorad;

/// <summary>
/// Importera (import): läser in ett styrdokument som utkast, eller visar vid torrkörning allt som skulle läsas in. Svaret går till
/// standard ut och allt annat till felströmmen.
/// </summary>
/// <param name="args">Argumenten (the arguments).</param>
public sealed class Importera(string[] args) : IKonsolkommando
{
    private readonly Argument argument = new(args, ["torrkor", "json"], ["post", "titel", "slag"]);

    /// <inheritdoc/>
    public async Task<int> KorAsync()
    {
        if (argument.Filer.Count != 1)
            return await FelAsync("Ange en fil att läsa in: importera <fil>.");
        if (argument.Har("json") && !argument.Har("torrkor"))
            return await FelAsync("--json hör till torrkörningen. Skriv importera --torrkor --json <fil>.");
        var fil = Kommandon.Sokvag(argument.Filer[0]);
        if (!File.Exists(fil))
            return await FelAsync($"Filen {argument.Filer[0]} finns inte. Kontrollera namnet och mappen.");
        try
        {
            if (argument.Har("json"))
                return await SkrivJsonAsync(fil);
            return argument.Har("torrkor") ? await TorrkorAsync(fil) : await LasInAsync(fil);
        }
        catch (OlasbartDokumentException fel)
        {
            return await FelAsync(fel.Message);
        }
        catch (RegelbrottException fel)
        {
            return await FelAsync(fel.Message);
        }
        catch (SaknasException fel)
        {
            return await FelAsync(fel.Message);
        }
    }

    private static async Task<int> SkrivJsonAsync(string fil)
    {
        await using var strom = File.OpenRead(fil);
        var dokument = Dokumenttolk.Tolka(await Dokumentlasare.LasAsync(strom, fil));
        await using var ut = Console.OpenStandardOutput();
        await Torrkorningsjson.SkrivAsync(ut, dokument);
        return 0;
    }

    private async Task<int> TorrkorAsync(string fil)
    {
        var innehall = await LasFilAsync(fil);
        await using var app = await PortalAsync();
        await using var rymd = SomPortalen(app);
        var visning = await rymd.ServiceProvider.GetRequiredService<IMediator>().Send(new TorrkorInlasning.Query(fil, innehall));
        await Torrkorningstext.SkrivAsync(Console.Out, visning);
        return 0;
    }

    private async Task<int> LasInAsync(string fil)
    {
        var innehall = await LasFilAsync(fil);
        await using var app = await PortalAsync();
        await using var rymd = SomPortalen(app);
        var formedlare = rymd.ServiceProvider.GetRequiredService<IMediator>();
        var visning = await formedlare.Send(new TorrkorInlasning.Query(fil, innehall));
        var post = argument.Varde("post") ?? (argument.Har("titel") ? null : visning.Mal?.Slug);
        Dokumentslag? slag = Enum.TryParse<Dokumentslag>(argument.Varde("slag"), ignoreCase: true, out var valt) ? valt : null;
        if (argument.Har("slag") && slag is null)
            return await FelAsync($"Slaget \"{argument.Varde("slag")}\" finns inte. Välj {string.Join(", ", Enum.GetNames<Dokumentslag>())}.");

        var utfall = await formedlare.Send(new LasInDokument.Command(
            fil,
            innehall,
            post,
            argument.Varde("titel") ?? visning.Dokument.Titel ?? Path.GetFileNameWithoutExtension(fil),
            slag ?? Dokumentslag.Ovrigt,
            ForeslaPoster: true));
        await Console.Out.WriteLineAsync(
            $"Inläst som utkast: {utfall.Avsnitt} avsnitt och {utfall.Hanvisningar} hänvisningar, {utfall.NyaPoster} nya poster föreslagna.\n"
            + $"Se utkastet på /styrdokument/{utfall.Slug}/version/{utfall.Version}. En beslutsregistrator registrerar beslutet där.");
        return 0;
    }

    private async Task<WebApplication> PortalAsync()
    {
        var app = Kommandon.ByggTjanster(argument.Installningar);
        await using var rymd = app.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<Startuppgifter>(rymd.ServiceProvider).ForberedDatabasAsync(CancellationToken.None);
        return app;
    }

    private static AsyncServiceScope SomPortalen(WebApplication app)
    {
        var rymd = app.Services.CreateAsyncScope();
        rymd.ServiceProvider.GetRequiredService<Anvandarkontext>().HandlaSomPortalen();
        return rymd;
    }

    private static Task<byte[]> LasFilAsync(string fil)
    {
        // Läsaren prövar storleken igen; här stoppas en fil som är för stor innan den läses till minnet.
        if (new FileInfo(fil).Length > Dokumentlasare.Maxstorlek)
            throw new OlasbartDokumentException($"Filen är större än {Dokumentlasare.Maxstorlek / 1024 / 1024} MB. Dela upp den eller ta bort bilderna och försök igen.");
        return File.ReadAllBytesAsync(fil);
    }

    private static async Task<int> FelAsync(string text)
    {
        await Console.Error.WriteLineAsync(text);
        return 1;
    }
}
