using Leveransstrategi.Web.Yta;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages();
builder.AddYta();
builder.Services.AddAuthorization();
var app = builder.Build();
app.UseYta();
app.UseRouting();
app.UseAuthorization();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.Run();
